/** JSON and YAML with the place of every key and value. The only package that knows Jackson. */
@NullMarked
package io.github.sfnmaven.tree;

import org.jspecify.annotations.NullMarked;
