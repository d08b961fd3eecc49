import io.github.sfnmaven.it.BuildLog

def log = BuildLog.of(basedir)


log.has("src/main/cfn/stack.yaml.vm:5:25: error: ")
log.has("stackNmae")
log.has('did you mean \'$stackName\'?')
log.has("definitoin")
log.hasNot("\tat ")
return true
