"""Everything that the migrations before it did, in one step for a new database."""

import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
import uuid
from django.db import migrations, models


class Migration(migrations.Migration):

    replaces = [('accounts', '0001_initial'), ('accounts', '0002_governance'), ('accounts', '0003_platforms_of_accounts'), ('accounts', '0004_rules_of_the_register')]

    initial = True

    dependencies = [
        ('people', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='Account',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ('platform', models.CharField(max_length=40)),
                ('network', models.CharField(blank=True, max_length=40)),
                ('name', models.CharField(max_length=120)),
                ('handle', models.CharField(blank=True, max_length=200)),
                ('address', models.URLField(blank=True, max_length=500)),
                ('presence', models.CharField(blank=True, db_index=True, editable=False, max_length=300)),
                ('look', models.CharField(blank=True, db_index=True, editable=False, max_length=300)),
                ('colour', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1), django.core.validators.MaxValueValidator(12)])),
                ('picture', models.FileField(blank=True, upload_to='accounts')),
                ('purpose', models.CharField(blank=True, choices=[('corporate', 'Corporate'), ('event', 'Event'), ('activity', 'Activity'), ('project', 'Project'), ('group', 'Established group')], max_length=12)),
                ('end', models.DateField(blank=True, null=True)),
                ('state', models.CharField(default='proposed', max_length=12)),
                ('legacy', models.BooleanField(default=False)),
                ('recovery', models.CharField(blank=True, max_length=300)),
                ('secured_at', models.DateTimeField(blank=True, null=True)),
                ('check_every', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('post_every', models.PositiveSmallIntegerField(blank=True, null=True)),
                ('next_check', models.DateField(blank=True, null=True)),
                ('last_checked', models.DateField(blank=True, null=True)),
                ('post_due', models.DateField(blank=True, null=True)),
                ('last_post_at', models.DateTimeField(blank=True, null=True)),
                ('active_since', models.DateField(blank=True, null=True)),
                ('closed_on', models.DateField(blank=True, null=True)),
                ('impostor', models.BooleanField(default=False)),
                ('deputy', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='deputised_accounts', to='people.person')),
                ('interim_owner', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='interim_accounts', to='people.person')),
                ('owner', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='owned_accounts', to='people.person')),
                ('service_area', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='people.servicearea')),
            ],
            options={
                'ordering': ['purpose', 'name', 'platform'],
            },
        ),
        migrations.CreateModel(
            name='AccountReview',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('due_on', models.DateField()),
                ('state', models.CharField(default='due', max_length=20)),
                ('opened_at', models.DateTimeField()),
                ('done_at', models.DateTimeField(null=True)),
                ('done_on', models.DateField(null=True)),
                ('findings', models.JSONField(default=dict)),
                ('moderated', models.PositiveIntegerField(default=0)),
                ('moderation_reasons', models.TextField(blank=True)),
                ('remarks', models.TextField(blank=True)),
                ('actions', models.TextField(blank=True)),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reviews', to='accounts.account')),
                ('done_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['-due_on', '-pk'],
                'indexes': [models.Index(fields=['due_on', 'done_on'], name='accountreview_as_at')],
                'constraints': [models.UniqueConstraint(condition=models.Q(('state__in', ('due', 'overdue', 'escalated', 'in_progress'))), fields=('account',), name='accountreview_one_waiting'), models.CheckConstraint(condition=models.Q(('state__in', ['due', 'overdue', 'escalated', 'in_progress', 'actions_needed', 'passed'])), name='accountreview_state_known'), models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['passed', 'actions_needed']), _negated=True), models.Q(('done_by__isnull', False), ('done_at__isnull', False), ('done_on__isnull', False), models.Q(('findings', {}), _negated=True)), _connector='OR'), name='accountreview_done_by_a_person'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'actions_needed'), _negated=True), models.Q(('actions', ''), _negated=True), _connector='OR'), name='accountreview_says_what_to_do')],
            },
        ),
        migrations.CreateModel(
            name='Connection',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('settings', models.JSONField(default=dict)),
                ('secrets', models.BinaryField()),
                ('remote_id', models.CharField(blank=True, max_length=200)),
                ('connected_at', models.DateTimeField()),
                ('account', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='connection', to='accounts.account')),
            ],
        ),
        migrations.CreateModel(
            name='Consultation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('round', models.PositiveSmallIntegerField()),
                ('role', models.CharField(choices=[('head_of_communications', 'Head of Communications'), ('hr_officer', 'HR Officer'), ('customer_services_manager', 'Customer Services Manager')], max_length=40)),
                ('view', models.CharField(choices=[('for', 'For it'), ('against', 'Against it'), ('neither', 'Neither')], max_length=10)),
                ('advice', models.TextField()),
                ('at', models.DateTimeField()),
                ('withdrawn_at', models.DateTimeField(blank=True, null=True)),
                ('withdrawn_because', models.TextField(blank=True)),
                ('consultee', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='advice_given', to='people.person')),
                ('requester', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['at', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='Handover',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('offered_at', models.DateTimeField()),
                ('note', models.TextField(blank=True)),
                ('state', models.CharField(default='offered', max_length=10)),
                ('answered_at', models.DateTimeField(null=True)),
                ('answer', models.TextField(blank=True)),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='handovers', to='accounts.account')),
                ('offered_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('offered_to', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='handovers_offered', to='people.person')),
            ],
            options={
                'ordering': ['-offered_at', '-pk'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('state', 'offered')), fields=('account',), name='handover_one_open'), models.CheckConstraint(condition=models.Q(('state__in', ['offered', 'accepted', 'declined', 'withdrawn'])), name='handover_state_known'), models.CheckConstraint(condition=models.Q(('answered_at__isnull', True), ('answered_at__gte', models.F('offered_at')), _connector='OR'), name='handover_answered_after_offer')],
            },
        ),
        migrations.CreateModel(
            name='JointAgreement',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('partner', models.CharField(max_length=200)),
                ('moderates', models.TextField()),
                ('removes', models.TextField()),
                ('pre_election', models.TextField()),
                ('leaving', models.TextField()),
                ('agreed_on', models.DateField()),
                ('ended_on', models.DateField(blank=True, null=True)),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='agreements', to='accounts.account')),
            ],
            options={
                'ordering': ['-agreed_on', '-pk'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('ended_on__isnull', True)), fields=('account',), name='jointagreement_one_in_force'), models.CheckConstraint(condition=models.Q(django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('partner')), 0)), name='jointagreement_names_a_partner')],
            },
        ),
        migrations.CreateModel(
            name='PageRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ('platform', models.CharField(max_length=40)),
                ('name', models.CharField(max_length=120)),
                ('purpose', models.CharField(choices=[('event', 'Event'), ('activity', 'Activity'), ('project', 'Project'), ('group', 'Established group')], max_length=12)),
                ('about', models.TextField()),
                ('audience', models.TextField()),
                ('need', models.TextField()),
                ('hours', models.CharField(max_length=200)),
                ('end', models.DateField(blank=True, null=True)),
                ('members', models.PositiveIntegerField(blank=True, null=True)),
                ('group_since', models.DateField(blank=True, null=True)),
                ('resembles', models.CharField(blank=True, max_length=200)),
                ('state', models.CharField(default='draft', max_length=20)),
                ('round', models.PositiveSmallIntegerField(default=1)),
                ('created_at', models.DateTimeField()),
                ('submitted_at', models.DateTimeField(blank=True, null=True)),
                ('decided_at', models.DateTimeField(blank=True, null=True)),
                ('deputy', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('follows', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='followed_by', to='accounts.account')),
                ('found', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='asked_for', to='accounts.account')),
                ('owner', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('requester', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='page_requests', to='people.person')),
                ('service_area', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='people.servicearea')),
            ],
            options={
                'ordering': ['-created_at', '-pk'],
                'indexes': [models.Index(fields=['state', 'created_at'], name='pagerequest_by_state')],
                'constraints': [models.CheckConstraint(condition=models.Q(('platform__in', ['facebook', 'messenger', 'instagram', 'myspace', 'threads', 'snapchat', 'pinterest', 'nextdoor', 'whatsapp', 'x', 'bluesky', 'mastodon', 'tumblr', 'youtube', 'vimeo', 'tiktok', 'twitch', 'flickr', 'soundcloud', 'apple_podcasts', 'spotify', 'linkedin', 'wordpress', 'blogger', 'medium', 'reddit', 'mumsnet', 'discord', 'khub', 'communities_of_practice', 'forum', 'noticeboard', 'website', 'other'])), name='pagerequest_platform_known'), models.CheckConstraint(condition=models.Q(('purpose__in', ['event', 'activity', 'project', 'group'])), name='pagerequest_purpose_known'), models.CheckConstraint(condition=models.Q(models.Q(('purpose__in', ['event', 'project']), _negated=True), ('end__isnull', False), _connector='OR'), name='pagerequest_event_has_end'), models.CheckConstraint(condition=models.Q(models.Q(('purpose', 'group'), _negated=True), models.Q(('members__isnull', False), ('group_since__isnull', False)), _connector='OR'), name='pagerequest_group_has_evidence'), models.CheckConstraint(condition=models.Q(('state__in', ['draft', 'submitted', 'in_consultation', 'returned', 'approved', 'set_up', 'refused', 'withdrawn', 'lapsed', 'active'])), name='pagerequest_state_known'), models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['approved', 'refused', 'set_up', 'active', 'lapsed']), _negated=True), ('decided_at__isnull', False), _connector='OR'), name='pagerequest_outcome_was_decided'), models.UniqueConstraint(condition=models.Q(('found__isnull', False), models.Q(('state__in', ['refused', 'withdrawn', 'lapsed']), _negated=True)), fields=('found',), name='pagerequest_found_once')],
            },
        ),
        migrations.CreateModel(
            name='Decision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('round', models.PositiveSmallIntegerField()),
                ('consulted_at', models.DateTimeField(null=True)),
                ('outcome', models.CharField(choices=[('approved', 'Approve'), ('refused', 'Refuse'), ('returned', 'Send back to be changed')], max_length=10)),
                ('reasons', models.TextField()),
                ('departure', models.TextField(blank=True)),
                ('communications_asked', models.BooleanField()),
                ('at', models.DateTimeField()),
                ('consultation', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='accounts.consultation')),
                ('consultee', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('decider', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='decisions_made', to='people.person')),
                ('requester', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('request', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='decisions', to='accounts.pagerequest')),
            ],
            options={
                'ordering': ['at', 'pk'],
                'constraints': [models.UniqueConstraint(fields=('request', 'round'), name='decision_once_per_round'), models.CheckConstraint(condition=models.Q(('decider', models.F('requester')), _negated=True), name='decision_not_by_requester'), models.CheckConstraint(condition=models.Q(('consultee__isnull', True), models.Q(('consultee', models.F('decider')), _negated=True), _connector='OR'), name='decision_not_by_consultee'), models.CheckConstraint(condition=models.Q(('outcome', 'returned'), models.Q(('consultation__isnull', False), ('consultee__isnull', False), ('consulted_at__isnull', False), ('consulted_at__lt', models.F('at'))), _connector='OR'), name='decision_after_consultation'), models.CheckConstraint(condition=models.Q(('outcome__in', ['approved', 'refused', 'returned'])), name='decision_outcome_known'), models.CheckConstraint(condition=models.Q(django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('reasons')), 0)), name='decision_has_reasons')],
            },
        ),
        migrations.AddField(
            model_name='consultation',
            name='request',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='advice', to='accounts.pagerequest'),
        ),
        migrations.AddField(
            model_name='account',
            name='request',
            field=models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='account', to='accounts.pagerequest'),
        ),
        migrations.CreateModel(
            name='RequestMove',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('old', models.CharField(blank=True, max_length=20)),
                ('new', models.CharField(max_length=20)),
                ('at', models.DateTimeField()),
                ('actor', models.CharField(max_length=60)),
                ('reason', models.TextField()),
                ('person', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('request', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='moves', to='accounts.pagerequest')),
            ],
            options={
                'ordering': ['at', 'pk'],
                'abstract': False,
                'constraints': [models.CheckConstraint(condition=models.Q(django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('reason')), 0)), name='requestmove_has_a_reason')],
            },
        ),
        migrations.CreateModel(
            name='ReviewMove',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('old', models.CharField(blank=True, max_length=20)),
                ('new', models.CharField(max_length=20)),
                ('at', models.DateTimeField()),
                ('actor', models.CharField(max_length=60)),
                ('reason', models.TextField()),
                ('person', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('review', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='moves', to='accounts.accountreview')),
            ],
            options={
                'ordering': ['at', 'pk'],
                'abstract': False,
                'constraints': [models.CheckConstraint(condition=models.Q(django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('reason')), 0)), name='reviewmove_has_a_reason')],
            },
        ),
        migrations.CreateModel(
            name='ReviewNotice',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(choices=[('overdue', 'It is overdue'), ('head_of_service', 'Overdue for three days'), ('communications', 'Overdue for seven days')], max_length=20)),
                ('at', models.DateTimeField()),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('review', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='notices', to='accounts.accountreview')),
            ],
            options={
                'ordering': ['at', 'pk'],
                'constraints': [models.UniqueConstraint(fields=('review', 'kind', 'person'), name='reviewnotice_once')],
            },
        ),
        migrations.CreateModel(
            name='Safeguard',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('item', models.CharField(choices=[('two_step', 'Two-step sign-in is on for everybody who can act as it'), ('recovery_contact', 'Recovery goes to an address or phone of the council'), ('audience', 'Who can see it is set as meant'), ('tagging', 'Who can tag it, or post on it, is set as meant'), ('message_filters', 'Filters for messages and comments are set')], max_length=20)),
                ('holds', models.BooleanField()),
                ('confirmed_at', models.DateTimeField()),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='safeguards', to='accounts.account')),
                ('confirmed_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['confirmed_at', 'pk'],
                'constraints': [models.CheckConstraint(condition=models.Q(('item__in', ['two_step', 'recovery_contact', 'audience', 'tagging', 'message_filters'])), name='safeguard_item_known')],
            },
        ),
        migrations.CreateModel(
            name='AccessGrant',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('means', models.CharField(choices=[('personal_login', 'Through their own sign-in at the platform'), ('delegated', 'Delegated by the platform’s own roles'), ('token', 'Through Oyez, by a token')], max_length=20)),
                ('administrator', models.BooleanField(default=False)),
                ('state', models.CharField(default='proposed', max_length=10)),
                ('since', models.DateField(blank=True, null=True)),
                ('until', models.DateField(blank=True, null=True)),
                ('proposed_at', models.DateTimeField()),
                ('granted_at', models.DateTimeField(null=True)),
                ('removed_at', models.DateTimeField(null=True)),
                ('reason', models.TextField(blank=True)),
                ('granted_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='grants', to='people.person')),
                ('proposed_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('removed_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='grants', to='accounts.account')),
            ],
            options={
                'ordering': ['-administrator', 'person__name', 'pk'],
                'constraints': [models.UniqueConstraint(condition=models.Q(('state', 'removed'), _negated=True), fields=('account', 'person', 'means'), name='accessgrant_live_once'), models.CheckConstraint(condition=models.Q(('state__in', ['proposed', 'granted', 'removed'])), name='accessgrant_state_known'), models.CheckConstraint(condition=models.Q(('means__in', ['personal_login', 'delegated', 'token'])), name='accessgrant_means_known'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'granted'), _negated=True), models.Q(('since__isnull', False), ('granted_at__isnull', False)), _connector='OR'), name='accessgrant_granted_since'), models.CheckConstraint(condition=models.Q(models.Q(('state', 'removed'), _negated=True), models.Q(('removed_at__isnull', False), django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('reason')), 0)), _connector='OR'), name='accessgrant_removed_with_reason')],
            },
        ),
        migrations.CreateModel(
            name='AccountMove',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('old', models.CharField(blank=True, max_length=20)),
                ('new', models.CharField(max_length=20)),
                ('at', models.DateTimeField()),
                ('actor', models.CharField(max_length=60)),
                ('reason', models.TextField()),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='moves', to='accounts.account')),
                ('person', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='people.person')),
            ],
            options={
                'ordering': ['at', 'pk'],
                'abstract': False,
                'constraints': [models.CheckConstraint(condition=models.Q(django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('reason')), 0)), name='accountmove_has_a_reason')],
            },
        ),
        migrations.AddConstraint(
            model_name='consultation',
            constraint=models.CheckConstraint(condition=models.Q(django.db.models.lookups.GreaterThan(django.db.models.functions.text.Length(django.db.models.functions.text.Trim('advice')), 0)), name='consultation_advice_not_blank'),
        ),
        migrations.AddConstraint(
            model_name='consultation',
            constraint=models.CheckConstraint(condition=models.Q(('consultee', models.F('requester')), _negated=True), name='consultation_not_of_requester'),
        ),
        migrations.AddConstraint(
            model_name='consultation',
            constraint=models.CheckConstraint(condition=models.Q(('role__in', ['head_of_communications', 'hr_officer', 'customer_services_manager'])), name='consultation_role_known'),
        ),
        migrations.AddConstraint(
            model_name='consultation',
            constraint=models.CheckConstraint(condition=models.Q(('view__in', ['for', 'against', 'neither'])), name='consultation_view_known'),
        ),
        migrations.AddConstraint(
            model_name='consultation',
            constraint=models.UniqueConstraint(condition=models.Q(('withdrawn_at__isnull', True)), fields=('request', 'round', 'role'), name='consultation_once_per_role'),
        ),
        migrations.AddIndex(
            model_name='account',
            index=models.Index(fields=['state', 'purpose', 'name'], name='account_register_order'),
        ),
        migrations.AddIndex(
            model_name='account',
            index=models.Index(fields=['next_check'], name='account_next_check'),
        ),
        migrations.AddIndex(
            model_name='account',
            index=models.Index(fields=['post_due'], name='account_post_due'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.UniqueConstraint(condition=models.Q(('state', 'active')), fields=('platform', 'name'), name='account_active_name_once'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.UniqueConstraint(condition=models.Q(('platform', 'x'), ('purpose', 'corporate'), ('state', 'active')), fields=('platform',), name='account_one_corporate_x'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.UniqueConstraint(condition=models.Q(models.Q(('presence', ''), _negated=True), ('state__in', ('active', 'suspended', 'orphaned'))), fields=('presence',), name='account_presence_once'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(('platform__in', ['facebook', 'messenger', 'instagram', 'myspace', 'threads', 'snapchat', 'pinterest', 'nextdoor', 'whatsapp', 'x', 'bluesky', 'mastodon', 'tumblr', 'youtube', 'vimeo', 'tiktok', 'twitch', 'flickr', 'soundcloud', 'apple_podcasts', 'spotify', 'linkedin', 'wordpress', 'blogger', 'medium', 'reddit', 'mumsnet', 'discord', 'khub', 'communities_of_practice', 'forum', 'noticeboard', 'website', 'other'])), name='account_platform_known'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(('platform', 'facebook'), ('purpose', 'corporate'), _negated=True), name='account_no_corporate_facebook'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(('purpose__in', ['corporate', 'event', 'activity', 'project', 'group']), models.Q(('purpose', ''), ('state__in', ('unauthorised', 'closed'))), _connector='OR'), name='account_purpose_known'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(('purpose', 'corporate'), ('owner__isnull', False), ('state__in', ('unauthorised', 'closed')), _connector='OR'), name='account_page_has_owner'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('purpose__in', ['event', 'project']), _negated=True), ('end__isnull', False), _connector='OR'), name='account_event_has_end'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['proposed', 'active', 'suspended', 'ending', 'orphaned', 'archived', 'unauthorised', 'regularised', 'closed'])), name='account_state_known'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(('colour__gte', 1), ('colour__lte', 12)), name='account_colour_known'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state__in', ('active', 'suspended', 'orphaned', 'ending')), _negated=True), ('purpose', 'corporate'), ('request__isnull', False), ('legacy', True), _connector='OR'), name='account_page_has_leave'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state__in', ('active', 'suspended', 'orphaned')), _negated=True), ('next_check__isnull', False), _connector='OR'), name='account_live_has_next_check'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state', 'active'), _negated=True), ('platform__in', ('noticeboard', 'website')), ('legacy', True), ('secured_at__isnull', False), _connector='OR'), name='account_active_was_secured'),
        ),
        migrations.AddConstraint(
            model_name='account',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('check_every__isnull', True), models.Q(('check_every__gte', 1), ('check_every__lte', 366)), _connector='OR'), models.Q(('post_every__isnull', True), models.Q(('post_every__gte', 1), ('post_every__lte', 366)), _connector='OR')), name='account_intervals_are_days'),
        ),
    ]
