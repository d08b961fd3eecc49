import groovy.json.JsonOutput
import io.github.sfnmaven.it.Cloud

def cloud = new Cloud(endpoint)
cloud.delete('deploy-uploads-a-large-template')
cloud.createBucket('sfn-artifacts')
def definition = [
    Comment: 'Long words. ' * 5000,
    StartAt: 'Take',
    States: [Take: [Type: 'Pass', Result: 'taken', End: true]]]
def folder = new File(basedir, 'src/main/sfn')
folder.mkdirs()
new File(folder, 'order.asl.json').text = JsonOutput.toJson(definition)
return true
