package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.expression.Expression;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.tree.TextNode;

/**
 * An expression and where it stands.
 *
 * @param owner the object with the field: the state itself, a catcher, an ItemReader
 * @param field the field of the owner that the string is the value of, or stands somewhere in
 * @param node the string
 */
public record ExpressionSite(ShapedObject owner, Field field, TextNode node, Expression expression) {}
