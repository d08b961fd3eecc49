import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)
def stack = 'deploy-refuses-to-remove-a-machine'
def why = "'order' was StateMachine and is OrderStateMachine now, since there are two definitions"

log.hasInOrder(
        "Target: ",
        "Creating stack '$stack'",
        "it is removed, and its executions are lost: $why",
        "[WARNING] A deploy would remove state machine 'StateMachine' (arn:",
        "stateMachine:$stack) of stack '$stack' with its executions: $why; keep its logical id with"
                + " <mainDefinition>order</mainDefinition>",
        "BUILD FAILURE",
        "A deploy would remove state machine 'StateMachine' (arn:",
        "BUILD FAILURE",
        "A deploy would remove state machine 'StateMachine' (arn:",
        "State machine 'StateMachine' (arn:",
        "is removed with its executions: $why",
        "Updating stack '$stack'")
assert cloud.changeSets(stack).empty
assert cloud.output(stack, 'OrderStateMachineName') == stack + '-order'
return true
