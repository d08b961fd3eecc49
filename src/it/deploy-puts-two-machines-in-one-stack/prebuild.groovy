import io.github.sfnmaven.it.Cloud

new Cloud(endpoint).delete('deploy-puts-two-machines-in-one-stack')
return true
