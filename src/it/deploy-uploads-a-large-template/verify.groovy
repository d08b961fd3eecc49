import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)
def name = 'deploy-uploads-a-large-template'

log.hasInOrder(
        "but the limit of CloudFormation is 51,200 in a request: set <artifactBucket>",
        "There is no S3 bucket 'no-such-sfn-artifacts': set <artifactBucket>",
        "Creating stack '$name'",
        "Stack '$name' created in",
        "Stack '$name' is up to date: nothing to deploy")
def keys = cloud.keys('sfn-artifacts', "cloudformation/$name/")
assert keys.size() == 1
assert keys[0] ==~ /.*\/[0-9a-f]{64}\.template\.yaml/
assert cloud.run(cloud.output(name, 'StateMachineArn'), '{}') == '"taken"'
return true
