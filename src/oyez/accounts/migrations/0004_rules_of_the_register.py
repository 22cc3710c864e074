from django.db import migrations, models

class Migration(migrations.Migration):

    dependencies = [
        ('accounts', '0003_platforms_of_accounts'),
    ]

    operations = [
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
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['proposed', 'active', 'suspended', 'ending', 'orphaned', 'archived', 'unauthorised', 'regularised', 'closed'])), name='account_state_known'),
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
