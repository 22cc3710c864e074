<?php // The least that shows a reader the post: Debian ships its themes in packages of their own. ?>
<!doctype html>
<html lang="en-GB">
<head><title><?php wp_title(); ?></title></head>
<body>
<?php while (have_posts()) : the_post(); ?>
<article><h1><?php the_title(); ?></h1><?php the_content(); ?></article>
<?php endwhile; ?>
</body>
</html>
