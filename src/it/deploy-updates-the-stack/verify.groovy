import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.hasInOrder("CREATE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE")

def stack = cloud.stack('deploy-updates-the-stack')
assert stack.stackStatusAsString() == 'UPDATE_COMPLETE'
assert stack.capabilitiesAsStrings().contains('CAPABILITY_AUTO_EXPAND')
assert cloud.run(cloud.output('deploy-updates-the-stack', 'StateMachineArn'), '{}') == '"taken again"'
return true
