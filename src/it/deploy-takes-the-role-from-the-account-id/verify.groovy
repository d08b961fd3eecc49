import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.has("Rendered target/sfn/deploy-takes-the-role-from-the-account-id.template.yaml")
assert cloud.template('deploy-takes-the-role-from-the-account-id').contains('111122223333')
return true
