import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.has("-Dsfn.confirm=delete-removes-the-stack")
log.has("DELETE_IN_PROGRESS")
assert cloud.find('delete-removes-the-stack').isEmpty()
return true
