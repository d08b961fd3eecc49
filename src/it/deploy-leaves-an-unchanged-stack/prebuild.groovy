import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-leaves-an-unchanged-stack')
return true
