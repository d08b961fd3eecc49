import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)
def stack = 'deploy-refuses-another-account'

log.hasInOrder(
        "BUILD FAILURE",
        "The credentials are those of account '000000000000', but <allowedAccounts> or -Dsfn.allowedAccounts allows only"
                + " '123456789012': nothing was written",
        "Target: us-east-1, account 000000000000, endpoint http://",
        "Creating stack '$stack'")
assert cloud.stack(stack).stackStatusAsString() == 'CREATE_COMPLETE'
return true
