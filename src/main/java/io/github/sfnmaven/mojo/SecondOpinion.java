package io.github.sfnmaven.mojo;

import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.tree.Document;
import java.util.List;

/** What somebody else says of a definition. */
@FunctionalInterface
interface SecondOpinion {
    /** Nobody is asked. */
    SecondOpinion NONE = (definition, type, own) -> own;

    /** All findings: our own and the other's. */
    List<Diagnostic> on(Document definition, StateMachineType type, List<Diagnostic> own);
}
