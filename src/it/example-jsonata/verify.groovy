import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)

// LocalStack runs JSONata only where a JRE lies in its library folder.
log.has("Checked src/main/sfn/discount.asl.json: valid")
def json = new groovy.json.JsonSlurper()
assert json.parseText(cloud.definition(cloud.output('discount', 'StateMachineArn'))) ==
        json.parse(new File(basedir, 'src/main/sfn/discount.asl.json'))
return true
