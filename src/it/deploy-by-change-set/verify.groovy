import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)
def stack = 'deploy-by-change-set'

log.hasInOrder(
        "Creating stack '$stack' by a change set",
        "add     StateMachine",
        "Stack '$stack' created in",
        "Updating stack '$stack' by a change set",
        "modify  StateMachine",
        "Stack '$stack' updated in")

assert cloud.stack(stack).stackStatusAsString() == 'UPDATE_COMPLETE'
assert cloud.changeSets(stack).every { it.executionStatusAsString() == 'EXECUTE_COMPLETE' }
assert cloud.run(cloud.output(stack, 'StateMachineArn'), '{}') == '"taken again"'
return true
