<?php
// Installs the blog once and prints, as JSON, one application password for each role.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('OYEZ_WP_PORT');
$_SERVER['REQUEST_METHOD'] = 'GET';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter('pre_wp_mail', '__return_true');
wp_install('Fernwell News', 'administrator', 'administrator@fernwell.example', true, '', 'a-site-password');
update_option('permalink_structure', '/%postname%/');
update_option('timezone_string', 'Europe/London');
update_option('template', 'plain');
update_option('stylesheet', 'plain');
$GLOBALS['wp_rewrite']->init();
flush_rewrite_rules(false);

$passwords = [];
foreach (['administrator', 'editor', 'author', 'contributor', 'subscriber'] as $role) {
    $user = get_user_by('login', $role);
    $id = $user ? $user->ID : wp_insert_user([
        'user_login' => $role,
        'user_pass' => 'a-site-password',
        'user_email' => $role . '@fernwell.example',
        'display_name' => 'Fernwell ' . $role,
        'role' => $role,
    ]);
    [$passwords[$role]] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Oyez']);
}
echo json_encode($passwords);
