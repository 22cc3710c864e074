"""Everything that the migrations before it did, in one step for a new database."""

import django.db.models.deletion
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):

    replaces = [('people', '0001_initial'), ('people', '0002_sign_in'), ('people', '0003_governance'), ('people', '0004_older_rows'), ('people', '0005_rules_for_older_rows')]

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='ScimToken',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60)),
                ('digest', models.CharField(max_length=64, unique=True)),
                ('made_at', models.DateTimeField()),
                ('last_used', models.DateField(blank=True, null=True)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name='Announcement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('event', models.CharField(choices=[('ending', 'An engagement is about to end'), ('ended', 'The last engagement is over'), ('nom_began', 'A nomination began'), ('nom_ended', 'A nomination ended'), ('dep_began', 'A cover began'), ('dep_ended', 'A cover ended')], max_length=10)),
                ('subject', models.PositiveBigIntegerField()),
                ('day', models.DateField()),
                ('at', models.DateTimeField()),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('event', 'subject', 'day'), name='announcement_once')],
            },
        ),
        migrations.CreateModel(
            name='Person',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('public_id', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ('reference', models.CharField(max_length=40, unique=True)),
                ('name', models.CharField(max_length=120)),
                ('email', models.EmailField(blank=True, max_length=254)),
                ('kind', models.CharField(choices=[('worker', 'Worker'), ('councillor', 'Councillor'), ('external', 'From outside')], default='worker', max_length=10)),
            ],
            options={
                'ordering': ['name', 'pk'],
                'indexes': [models.Index(fields=['name', 'id'], name='person_by_name')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('email', ''), _negated=True), fields=('email',), name='person_email_once'), models.CheckConstraint(condition=models.Q(('kind__in', ['worker', 'councillor', 'external'])), name='person_kind_known')],
            },
        ),
        migrations.CreateModel(
            name='User',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('password', models.CharField(max_length=128, verbose_name='password')),
                ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                ('email', models.EmailField(max_length=254, unique=True)),
                ('is_active', models.BooleanField(default=True)),
                ('person', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='user', to='people.person')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Provisioning',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('deactivated_at', models.DateTimeField(blank=True, null=True)),
                ('removed_at', models.DateTimeField(blank=True, null=True)),
                ('person', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='provisioning', to='people.person')),
            ],
        ),
        migrations.CreateModel(
            name='ServiceArea',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=120, unique=True)),
                ('start', models.DateField()),
                ('end', models.DateField(blank=True, null=True)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('end_reason', models.CharField(blank=True, max_length=200)),
                ('ended_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('merged_into', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='merged_from', to='people.servicearea')),
            ],
            options={
                'ordering': ['name'],
                'constraints': [models.CheckConstraint(condition=models.Q(('end__isnull', True), ('end__gte', models.F('start')), _connector='OR'), name='area_ends_after_start'), models.CheckConstraint(condition=models.Q(('merged_into__isnull', True), models.Q(('end__isnull', False), models.Q(('merged_into', models.F('id')), _negated=True)), _connector='OR'), name='area_merged_has_ended')],
            },
        ),
        migrations.CreateModel(
            name='RoleAssignment',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('start', models.DateField()),
                ('end', models.DateField(blank=True, null=True)),
                ('recorded_at', models.DateTimeField(blank=True, null=True)),
                ('at_once', models.BooleanField(default=False)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('end_reason', models.CharField(blank=True, max_length=200)),
                ('file_start', models.DateField(blank=True, null=True)),
                ('file_end', models.DateField(blank=True, null=True)),
                ('role', models.CharField(max_length=40)),
                ('acting', models.BooleanField(default=False)),
                ('assigned_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('ended_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='roles', to='people.person')),
                ('service_area', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='people.servicearea')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('person', 'role', 'service_area', 'start'), name='role_once', nulls_distinct=False), models.CheckConstraint(condition=models.Q(('end__isnull', True), ('end__gte', models.F('start')), _connector='OR'), name='role_ends_after_start'), models.CheckConstraint(condition=models.Q(models.Q(('role', 'head_of_service'), _negated=True), ('service_area__isnull', False), _connector='OR'), name='head_of_service_has_area'), models.CheckConstraint(condition=models.Q(('acting', False), ('end__isnull', False), _connector='OR'), name='acting_has_end'), models.CheckConstraint(condition=models.Q(('assigned_by__isnull', True), models.Q(('assigned_by', models.F('person')), _negated=True), _connector='OR'), name='role_not_by_oneself')],
            },
        ),
        migrations.CreateModel(
            name='RepresentativeAlert',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('opened_at', models.DateTimeField()),
                ('closed_at', models.DateTimeField(blank=True, null=True)),
                ('service_area', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='representative_alerts', to='people.servicearea')),
            ],
            options={
                'ordering': ['-opened_at', '-pk'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('closed_at__isnull', True)), fields=('service_area',), name='alert_open_once')],
            },
        ),
        migrations.CreateModel(
            name='Nomination',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('start', models.DateField()),
                ('end', models.DateField(blank=True, null=True)),
                ('recorded_at', models.DateTimeField(blank=True, null=True)),
                ('at_once', models.BooleanField(default=False)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('end_reason', models.CharField(blank=True, max_length=200)),
                ('file_start', models.DateField(blank=True, null=True)),
                ('file_end', models.DateField(blank=True, null=True)),
                ('ended_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('nominated_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='nominated', to='people.person')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='nominations', to='people.person')),
                ('service_area', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='people.servicearea')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('person', 'service_area', 'start'), name='nomination_once'), models.UniqueConstraint(condition=models.Q(('end__isnull', True)), fields=('person', 'service_area'), name='nomination_open_once'), models.CheckConstraint(condition=models.Q(('end__isnull', True), ('end__gte', models.F('start')), _connector='OR'), name='nomination_ends_after_start'), models.CheckConstraint(condition=models.Q(('nominated_by__isnull', True), models.Q(('nominated_by', models.F('person')), _negated=True), _connector='OR'), name='nomination_not_by_oneself')],
            },
        ),
        migrations.CreateModel(
            name='Engagement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('start', models.DateField()),
                ('end', models.DateField(blank=True, null=True)),
                ('recorded_at', models.DateTimeField(blank=True, null=True)),
                ('at_once', models.BooleanField(default=False)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('end_reason', models.CharField(blank=True, max_length=200)),
                ('file_start', models.DateField(blank=True, null=True)),
                ('file_end', models.DateField(blank=True, null=True)),
                ('kind', models.CharField(choices=[('permanent', 'Permanent'), ('fixed_term', 'Fixed term'), ('casual', 'Casual'), ('agency', 'Agency')], max_length=12)),
                ('job_title', models.CharField(blank=True, max_length=120)),
                ('moved_on', models.BooleanField(default=False)),
                ('politically_restricted', models.BooleanField(default=False)),
                ('ended_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('manager', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='manages', to='people.person')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='engagements', to='people.person')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('service_area', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='people.servicearea')),
            ],
            options={
                'indexes': [models.Index(fields=['end', 'person'], name='engagement_by_end')],
                'constraints': [models.UniqueConstraint(fields=('person', 'service_area', 'kind', 'start'), name='engagement_once'), models.CheckConstraint(condition=models.Q(('end__isnull', True), ('end__gte', models.F('start')), _connector='OR'), name='engagement_ends_after_start'), models.CheckConstraint(condition=models.Q(models.Q(('kind', 'agency'), _negated=True), ('end__isnull', False), _connector='OR'), name='agency_has_end'), models.CheckConstraint(condition=models.Q(('kind__in', ['permanent', 'fixed_term', 'casual', 'agency'])), name='engagement_kind_known')],
            },
        ),
        migrations.CreateModel(
            name='Deputy',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('start', models.DateField()),
                ('end', models.DateField(blank=True, null=True)),
                ('recorded_at', models.DateTimeField(blank=True, null=True)),
                ('at_once', models.BooleanField(default=False)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('end_reason', models.CharField(blank=True, max_length=200)),
                ('role', models.CharField(choices=[('representative', 'Communication Representative'), ('head_of_service', 'Head of Service')], max_length=20)),
                ('appointed_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('ended_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='covers', to='people.person')),
                ('principal', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='covered_by', to='people.person')),
                ('service_area', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='people.servicearea')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('person', 'principal', 'role', 'service_area', 'start'), name='deputy_once'), models.CheckConstraint(condition=models.Q(('end__isnull', False), ('end__gte', models.F('start'))), name='deputy_has_end'), models.CheckConstraint(condition=models.Q(('role__in', ['representative', 'head_of_service'])), name='deputy_role_known'), models.CheckConstraint(condition=models.Q(('person', models.F('principal')), _negated=True), name='deputy_not_for_oneself'), models.CheckConstraint(condition=models.Q(('appointed_by__isnull', True), models.Q(('appointed_by', models.F('person')), _negated=True), _connector='OR'), name='deputy_not_by_oneself')],
            },
        ),
        migrations.CreateModel(
            name='StagedFile',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=200)),
                ('staged_at', models.DateTimeField()),
                ('state', models.CharField(choices=[('staged', 'Waiting'), ('applied', 'Applied'), ('discarded', 'Discarded'), ('held', 'Not applied by itself')], default='staged', max_length=10)),
                ('settled_at', models.DateTimeField(blank=True, null=True)),
                ('complete', models.BooleanField(default=False)),
                ('rows_read', models.PositiveIntegerField(default=0)),
                ('digest', models.CharField(blank=True, max_length=64)),
                ('content_digest', models.CharField(blank=True, max_length=64)),
                ('problems', models.JSONField(default=list)),
                ('problem_count', models.PositiveIntegerField(default=0)),
                ('owner', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='people.person')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('state__in', ['staged', 'applied', 'discarded', 'held'])), name='staged_file_state_known')],
            },
        ),
        migrations.CreateModel(
            name='StagedRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField()),
                ('public_id', models.UUIDField(default=uuid.uuid4)),
                ('reference', models.CharField(max_length=40)),
                ('name', models.CharField(max_length=120)),
                ('email', models.EmailField(blank=True, max_length=254)),
                ('person_kind', models.CharField(blank=True, max_length=10)),
                ('engagement', models.CharField(blank=True, max_length=12)),
                ('area_name', models.CharField(blank=True, max_length=120)),
                ('job_title', models.CharField(blank=True, max_length=120)),
                ('politically_restricted', models.BooleanField(null=True)),
                ('manager_reference', models.CharField(blank=True, max_length=40)),
                ('start', models.DateField(null=True)),
                ('end', models.DateField(null=True)),
                ('role', models.CharField(blank=True, max_length=40)),
                ('role_start', models.DateField(null=True)),
                ('role_end', models.DateField(null=True)),
                ('acting', models.BooleanField(default=False)),
                ('nominated_from', models.DateField(null=True)),
                ('nominated_until', models.DateField(null=True)),
                ('nominator_reference', models.CharField(blank=True, max_length=40)),
                ('change', models.CharField(blank=True, max_length=7)),
                ('area', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='people.servicearea')),
                ('engagement_row', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='people.engagement')),
                ('file', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='rows', to='people.stagedfile')),
                ('moved_from', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='people.engagement')),
                ('named_area', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='people.servicearea')),
                ('nomination_row', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='people.nomination')),
                ('person', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='people.person')),
                ('role_row', models.ForeignKey(db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='people.roleassignment')),
            ],
            options={
                'indexes': [models.Index(fields=['file', 'reference'], name='staged_by_reference')],
            },
        ),
        migrations.CreateModel(
            name='DirectoryIdentity',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('tenant', models.CharField(max_length=255)),
                ('object_id', models.CharField(max_length=255)),
                ('recorded_at', models.DateTimeField()),
                ('person', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='directory_identity', to='people.person')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('tenant', 'object_id'), name='directory_identity_once'), models.CheckConstraint(condition=models.Q(models.Q(('tenant', ''), _negated=True), models.Q(('object_id', ''), _negated=True)), name='directory_identity_whole')],
            },
        ),
        migrations.CreateModel(
            name='ApiToken',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=60)),
                ('prefix', models.CharField(max_length=12)),
                ('digest', models.CharField(max_length=64, unique=True)),
                ('permissions', models.JSONField(default=list)),
                ('made_on', models.DateField()),
                ('expires_on', models.DateField()),
                ('last_used', models.DateField(blank=True, null=True)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='api_tokens', to='people.person')),
            ],
            options={
                'ordering': ['-made_on', '-pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(('expires_on__gt', models.F('made_on'))), name='api_token_expires_after_it_is_made')],
            },
        ),
        migrations.CreateModel(
            name='Absence',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('start', models.DateField()),
                ('end', models.DateField(blank=True, null=True)),
                ('recorded_at', models.DateTimeField(blank=True, null=True)),
                ('at_once', models.BooleanField(default=False)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('end_reason', models.CharField(blank=True, max_length=200)),
                ('kind', models.CharField(choices=[('leave', 'Leave'), ('long', 'Long leave, such as family leave or a career break'), ('other', 'Other absence')], max_length=5)),
                ('ended_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='absences', to='people.person')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('end__isnull', True), ('end__gte', models.F('start')), _connector='OR'), name='absence_ends_after_start'), models.CheckConstraint(condition=models.Q(('kind__in', ['leave', 'long', 'other'])), name='absence_kind_known')],
            },
        ),
    ]
