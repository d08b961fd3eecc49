import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-recreates-a-failed-stack')
return true
