package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.tree.TextNode;

/**
 * Where a state, or a whole scope, goes.
 *
 * @param field what says so: StartAt, Next or Default
 * @param target the name of a state, which need not exist
 */
public record Transition(String field, TextNode target) {}
