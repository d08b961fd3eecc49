/** Files that other tools read: the findings as JSON, SARIF and JUnit XML. */
@NullMarked
package io.github.sfnmaven.report;

import org.jspecify.annotations.NullMarked;
