package org.pullquote.fuzz;

import java.io.IOException;

/// What is done with each changed file. It throws, or goes on too long, if the file does harm.
@FunctionalInterface
public interface Trial {
    void run(byte[] file) throws IOException;
}
