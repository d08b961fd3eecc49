import io.github.sfnmaven.it.BuildLog

def log = BuildLog.of(basedir)


log.has("http://127.0.0.1:1")
log.hasNot("\tat ")
return true
