/** What CloudFormation would refuse about a template, found before it is asked. Knows trees only. */
@NullMarked
package io.github.sfnmaven.template.check;

import org.jspecify.annotations.NullMarked;
