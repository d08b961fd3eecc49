import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.hasInOrder("CREATE_IN_PROGRESS", "CREATE_COMPLETE")
log.has("Stack 'no-such-stack' does not exist in ")
return true
