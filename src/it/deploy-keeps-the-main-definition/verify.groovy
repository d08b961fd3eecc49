import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)
def stack = 'deploy-keeps-the-main-definition'

log.hasInOrder("BUILD FAILURE", "'ordr' is no definition (did you mean 'order'?)", "Updating stack '$stack'")
assert cloud.output(stack, 'StateMachineName') == stack
assert cloud.run(cloud.output(stack, 'StateMachineArn'), '{}') == '"ordered"'
assert cloud.output(stack, 'RefundStateMachineName') == stack + '-refund'
assert cloud.events(stack).every { it.logicalResourceId() != 'StateMachine' || !it.resourceStatusAsString().startsWith('DELETE') }
return true
