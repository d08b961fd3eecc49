import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


assert cloud.output('deploy-takes-a-plain-template', 'Greeting') == 'hello, Maven'
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/outputs.json')) == [Greeting: 'hello, Maven']
log.has("'Nmae'")
log.has("did you mean 'Name'?")
return true
