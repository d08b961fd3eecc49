/** Reads what a user wrote in the POM, on the command line and in settings.xml. Knows Maven, but not AWS. */
@NullMarked
package io.github.sfnmaven.input;

import org.jspecify.annotations.NullMarked;
