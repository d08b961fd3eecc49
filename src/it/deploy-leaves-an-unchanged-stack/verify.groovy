import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.has("Stack 'deploy-leaves-an-unchanged-stack' is up to date")
log.has("There is nothing to update in stack 'deploy-leaves-an-unchanged-stack'")
log.hasNot("UPDATE_")
assert cloud.stack('deploy-leaves-an-unchanged-stack').stackStatusAsString() == 'CREATE_COMPLETE'
assert cloud.events('deploy-leaves-an-unchanged-stack').every { it.resourceStatusAsString().startsWith('CREATE_') }
return true
