import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

import java.util.regex.Pattern

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.has("Stack 'at-end-first' is deployed at the end of the build")
log.hasInOrder(
        "All modules are built: deploying 2 stacks",
        "--- stack 'at-end-first' of io.github.sfnmaven.it:at-end-first (1 of 2) ---",
        "Stack 'at-end-first' created in",
        "--- stack 'at-end-second' of io.github.sfnmaven.it:at-end-second (2 of 2) ---",
        "Stack 'at-end-second' created in",
        "Stacks of this build:",
        "  at-end-first   created    io.github.sfnmaven.it:at-end-first",
        "  at-end-second  created    io.github.sfnmaven.it:at-end-second",
        "Reactor Summary",
        // The second build has the last two modules, and calls the execution by its name.
        "All modules are built: deploying 1 stack",
        "Stack 'at-end-second' is up to date",
        "  at-end-second  unchanged  io.github.sfnmaven.it:at-end-second",
        "Skipped: sfn.skip is 'true'")
log.hasOnce(Pattern.compile("deploying 2 stacks"))
log.hasNot("Nothing is deployed at the end")
assert new File(basedir, 'at-end-first/target/sfn/at-end-first.deployment.json').text.contains('"created"')
assert ['at-end-library', 'at-end-other-realm'].every { cloud.find(it).isEmpty() }
assert cloud.run(cloud.output('at-end-first', 'StateMachineArn'), '{}') == '"taken"'
return true
