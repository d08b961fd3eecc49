import io.github.sfnmaven.it.BuildLog
import io.github.sfnmaven.it.Cloud

def log = BuildLog.of(basedir)
def cloud = new Cloud(endpoint)


log.hasInOrder("Wrote src/main/sfn/hello-world.asl.json", "<artifactId>sfn-maven-plugin</artifactId>", "Left src/main/sfn/hello-world.asl.json as it is")
log.has("sfn:deploy")
assert cloud.run(cloud.output('init-writes-a-definition', 'StateMachineArn'), '{}') == '"World"'
return true
