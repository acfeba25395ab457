package org.pullquote.ui.reader.column;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.layout.Region;

/// Waits until a region is laid out for the first time, and then runs a task once.
final class FirstSize implements InvalidationListener {
    private final Region region;
    private final Runnable task;

    private FirstSize(Region region, Runnable task) {
        this.region = region;
        this.task = task;
    }

    static void of(Region region, Runnable task) {
        region.needsLayoutProperty().addListener(new FirstSize(region, task));
    }

    @Override
    public void invalidated(Observable changed) {
        if (!region.isNeedsLayout() && region.getHeight() > 0 && region.getWidth() > 0) {
            region.needsLayoutProperty().removeListener(this);
            task.run();
        }
    }
}
