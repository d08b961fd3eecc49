import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-skips')
return true
