import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

log.hasInOrder("CREATE_COMPLETE", "DELETE_IN_PROGRESS", "CREATE_COMPLETE")
assert cloud.template('hello-world').contains('EXPRESS')
return true
