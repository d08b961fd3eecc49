import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.hasInOrder("Wrote src/main/sfn/init-writes-a-definition.asl.json", "Then: mvn sfn:validate", "Left src/main/sfn/init-writes-a-definition.asl.json as it is")
log.hasNot("<artifactId>sfn-maven-plugin</artifactId>")
log.has("sfn:deploy")
assert cloud.run(cloud.output('init-writes-a-definition', 'StateMachineArn'), '{}') == '"World"'
return true
