package dev.why401.doctor;

import dev.why401.doctor.ExperimentPack.WhoAmI;
import java.util.ArrayList;
import java.util.List;

/** The experiments that can be made at any site. */
final class GeneralExperiments {
    private final CallExperiments calls;
    private final NetworkExperiments network;

    GeneralExperiments(WhoAmI whoAmI, NetworkExperiments network) {
        this.calls = new CallExperiments(whoAmI);
        this.network = network;
    }

    List<Experiment> all() {
        List<Experiment> all = new ArrayList<>(calls.all());
        all.addAll(network.all());
        return List.copyOf(all);
    }

    /** Returns the call that shows whether there is a problem at all. */
    Experiment whoAmI() {
        return calls.whoAmI();
    }

    /** Returns the look at the address where no credential can be sent. */
    Experiment look() {
        return calls.look();
    }
}
