package org.pullquote.article.flat;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Trains the models for flat dumps and writes them as the program's resource. The arguments are the folder of the page
/// sets and the file to write.
public final class TrainFlatModel {
    private TrainFlatModel() {}

    public static void main(String[] arguments) throws IOException {
        FlatModel model = new FlatTraining(TrainingPages.read(Path.of(arguments[0]))).train();
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1]))))) {
            model.write(out);
        }
    }
}
