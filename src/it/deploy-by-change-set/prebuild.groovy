import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-by-change-set')
return true
