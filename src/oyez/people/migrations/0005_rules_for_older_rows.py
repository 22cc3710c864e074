# The rules of version 1 for rows that are older than they.

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0004_older_rows'),
    ]

    operations = [
        migrations.AddConstraint(
            model_name='engagement',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['permanent', 'fixed_term', 'casual', 'agency'])), name='engagement_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='nomination',
            constraint=models.UniqueConstraint(condition=models.Q(('end__isnull', True)), fields=('person', 'service_area'), name='nomination_open_once'),
        ),
        migrations.AddConstraint(
            model_name='nomination',
            constraint=models.CheckConstraint(condition=models.Q(('nominated_by__isnull', True), models.Q(('nominated_by', models.F('person')), _negated=True), _connector='OR'), name='nomination_not_by_oneself'),
        ),
        migrations.AddConstraint(
            model_name='person',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['worker', 'councillor', 'external'])), name='person_kind_known'),
        ),
        migrations.AddConstraint(
            model_name='roleassignment',
            constraint=models.CheckConstraint(condition=models.Q(('acting', False), ('end__isnull', False), _connector='OR'), name='acting_has_end'),
        ),
        migrations.AddConstraint(
            model_name='roleassignment',
            constraint=models.CheckConstraint(condition=models.Q(('assigned_by__isnull', True), models.Q(('assigned_by', models.F('person')), _negated=True), _connector='OR'), name='role_not_by_oneself'),
        ),
        migrations.AddConstraint(
            model_name='servicearea',
            constraint=models.CheckConstraint(condition=models.Q(('end__isnull', True), ('end__gte', models.F('start')), _connector='OR'), name='area_ends_after_start'),
        ),
        migrations.AddConstraint(
            model_name='servicearea',
            constraint=models.CheckConstraint(condition=models.Q(('merged_into__isnull', True), models.Q(('end__isnull', False), models.Q(('merged_into', models.F('id')), _negated=True)), _connector='OR'), name='area_merged_has_ended'),
        ),
    ]
