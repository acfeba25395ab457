package org.pullquote.comparison;

import java.util.Collections;
import java.util.Set;

/// How much or how many of something, as exactly as it is told.
///
/// @param low the least that it may be, in the base unit of its measure
/// @param high the most that it may be; less than `low` in a score or a vote (*5-4*)
/// @param measure what it measures
/// @param units the concepts of the words that tell what is counted
/// @param counted the stem of the noun that is counted; empty where there is none
/// @param indefinite whether it is no more than an article may be: *one*, *ein*, *une*
record Quantity(double low, double high, Measure measure, Set<String> units, String counted, boolean indefinite)
        implements Fact.Meaning {
    /// What is lost where miles are given as kilometres in round numbers.
    private static final double CONVERTED = 0.08;

    /// @param dimension what is measured; empty if something is counted
    /// @param factor how much of the base unit one is, by which two units of a dimension are told apart
    record Measure(String dimension, double factor) {
        static final Measure NONE = new Measure("", 1);

        boolean isOfOne(Measure other) {
            return dimension.equals(other.dimension);
        }
    }

    Quantity {
        units = Set.copyOf(units);
    }

    /// Whether both may be one quantity.
    boolean isSame(Quantity other) {
        boolean comparable =
                measure.isOfOne(other.measure) || measure.equals(Measure.NONE) || other.measure.equals(Measure.NONE);
        if (!comparable) {
            return false;
        }
        if (isScore() || other.isScore()) {
            return low == other.low && high == other.high;
        }
        boolean converted = measure.isOfOne(other.measure) && measure.factor() != other.measure.factor();
        double slack = (converted ? CONVERTED : 1e-9) * Math.max(Math.abs(low), Math.abs(other.low));
        return low <= other.high + slack && other.low <= high + slack;
    }

    private boolean isScore() {
        return low > high;
    }

    /// Whether both count or measure the same thing, as far as their words tell.
    boolean isOfSameThing(Quantity other) {
        if (!measure.dimension().isEmpty() || !other.measure.dimension().isEmpty()) {
            return measure.isOfOne(other.measure);
        }
        if (units.isEmpty() || other.units.isEmpty() || isScore() && other.isScore()) {
            return isScore() == other.isScore();
        }
        return !Collections.disjoint(units, other.units)
                || units.stream().anyMatch(unit -> other.units.stream().anyMatch(its -> isOneNoun(unit, its)));
    }

    /// How many words of what is counted both have.
    long likeness(Quantity other) {
        return units.stream().filter(other.units::contains).count();
    }

    /// Whether one is a case or a number of the other: *Mensch*, *Menschen*.
    private static boolean isOneNoun(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        return shorter > 3 && longer - shorter < 3 && (one.startsWith(other) || other.startsWith(one));
    }
}
