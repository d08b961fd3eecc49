import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


def arn = cloud.output('outputs-feed-another-plugin', 'StateMachineArn')
assert new File(basedir, 'target/classes/machine.properties').text == "arn = ${arn}\nname = outputs-feed-another-plugin\n"
assert new File(basedir, 'target/outputs.env').text.contains("StateMachineArn=")
return true
