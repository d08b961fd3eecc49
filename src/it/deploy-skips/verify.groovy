import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.has("Skipped: sfn.skip is 'true'")
log.has("Skipped: sfn.skip is 'releases'")
assert cloud.find('deploy-skips').isEmpty()
return true
