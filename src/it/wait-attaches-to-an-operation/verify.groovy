import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


assert cloud.stack('wait-attaches-to-an-operation').stackStatusAsString() == 'CREATE_COMPLETE'
log.has("Stack 'no-such-stack' does not exist in ")
return true
