<?php
// Everything that differs between two runs comes from the environment, so one tree serves them all.
define('DB_HOST', 'localhost:' . getenv('OYEZ_WP_SOCKET'));
define('DB_NAME', 'blog');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1:' . getenv('OYEZ_WP_PORT'));
define('WP_SITEURL', WP_HOME);

// Only a "local" site takes application passwords over plain HTTP.
define('WP_ENVIRONMENT_TYPE', 'local');
// It never calls out, never updates itself and runs nothing on a timer.
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', false);
ini_set('display_errors', '0');

$secrets = ['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY',
            'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'];
foreach ($secrets as $secret) {
    define($secret, hash('sha256', 'only for tests ' . $secret));
}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) {
    define('ABSPATH', __DIR__ . '/');
}
require_once ABSPATH . 'wp-settings.php';
