import io.github.sfnmaven.it.BuildLog

def log = BuildLog.of(basedir)

['validate', 'render', 'deploy', 'delete', 'events', 'wait', 'outputs', 'recover', 'plan', 'init'].each { log.has('sfn:' + it) }
return true
