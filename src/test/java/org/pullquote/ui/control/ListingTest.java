package org.pullquote.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void onlyTheStretchThatDiffersIsTouched() {
        ObservableList<String> list = FXCollections.observableArrayList("a", "b", "c", "d");
        List<String> touched = new ArrayList<>();
        list.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                touched.addAll(change.getRemoved());
                touched.addAll(change.getAddedSubList());
            }
        });
        Listing.become(list, List.of("a", "x", "y", "z", "d"));
        assertThat(list).containsExactly("a", "x", "y", "z", "d");
        assertThat(touched).containsExactly("b", "c", "x", "y", "z");
    }

    @Test
    void aLongStretchInALongListIsExchangedWhole() {
        List<Integer> all = IntStream.range(0, 12_000).boxed().toList();
        ObservableList<Integer> list = FXCollections.observableArrayList(all);
        List<Integer> wanted = new ArrayList<>(all);
        wanted.subList(100, 11_000).clear();
        wanted.addAll(100, List.of(-1, -2));
        Listing.become(list, wanted);
        assertThat(list).isEqualTo(wanted);
    }
}
