import io.github.sfnmaven.it.BuildLog

def log = BuildLog.of(basedir)
def report = new File(basedir, 'target/sfn/deploy-takes-credentials-from-settings.deployment.json').text

// LocalStack takes an access key of twelve digits for the account.
assert report.contains(':states:us-east-1:123456789012:stateMachine:')
log.hasNot('secret-key-of-this-test')
// Maven 4 refuses it before it runs a goal.
assert new File(basedir, 'build.log').text =~ /The password of server 'aws' of settings.xml cannot be decrypted|Could not decrypt password/
return true
