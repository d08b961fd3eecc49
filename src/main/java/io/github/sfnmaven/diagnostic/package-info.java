/** What is wrong with a file: the finding, its place and how it is printed. */
@NullMarked
package io.github.sfnmaven.diagnostic;

import org.jspecify.annotations.NullMarked;
