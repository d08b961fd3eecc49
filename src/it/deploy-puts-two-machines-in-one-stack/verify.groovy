import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.has("Checked 2 definitions: valid")
def stack = 'deploy-puts-two-machines-in-one-stack'
assert cloud.output(stack, 'ChildStateMachineName') == stack + '-child'
assert cloud.output(stack, 'ParentStateMachineName') == stack + '-parent'
assert cloud.run(cloud.output(stack, 'ParentStateMachineArn'), '{}') == '"done by the child"'
return true
