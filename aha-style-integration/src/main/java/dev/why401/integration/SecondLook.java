package dev.why401.integration;

import dev.why401.AuthFailure;
import dev.why401.diagnosis.Diagnosis;
import dev.why401.diagnosis.Diagnostician;
import dev.why401.doctor.Doctor;
import dev.why401.doctor.Examination;
import dev.why401.doctor.ExaminationListener;
import dev.why401.doctor.Experiment;
import dev.why401.doctor.Step;
import dev.why401.integration.ConnectionTest.Settings;
import java.util.List;
import okhttp3.Dns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the doctor look at a step that failed for no certain reason. One test, one thread. */
final class SecondLook {
    private static final Logger LOG = LoggerFactory.getLogger(SecondLook.class);

    /** With so much probability the doctor takes a case for decided, too. */
    private static final double DECIDED = 0.9;

    private final Settings settings;
    private final StepListener listener;
    private @Nullable Diagnostician diagnostician;

    SecondLook(Settings settings, StepListener listener) {
        this.settings = settings;
        this.listener = listener;
    }

    /** Returns the result with what the doctor found in place of the failure, if there was one to look at. */
    StepResult at(StepResult result) {
        AuthFailure failure = result.failure().map(IntegrationFailure::failure).orElse(null);
        if (failure == null || !settings.doctor() || !failure.wasSent() || isDecided(failure.diagnosis())) {
            return result;
        }
        Doctor doctor = doctorFor(result.step());
        if (doctor == null) {
            return result;
        }
        Examination examination = doctor.begin(failure).run(telling(result.step()));
        return examination
                .failure()
                .map(found -> StepResult.failed(result.step(), IntegrationFailure.of(found, settings.account())))
                .orElse(result)
                .with(examination);
    }

    private static boolean isDecided(Diagnosis diagnosis) {
        return diagnosis.isCauseKnown() && diagnosis.likeliest().probability() >= DECIDED;
    }

    /**
     * Returns the doctor; {@code null} if nobody knows how to ask the product who the caller is.
     *
     * <p>What is known of the past comes with the failure. The doctor recognises the call in which the test
     * asked who the caller is, and counts it as the one attempt to log in. Before
     * the step that is the first to send the credential it is not known who is at the address, so the doctor has none to send either.
     */
    private @Nullable Doctor doctorFor(ConnectionStep step) {
        IntegrationAccount account = settings.account();
        Doctor.Builder doctor = Doctor.forSite(
                        account.edition().product(), account.serverUrl().toString())
                .client(settings.client())
                .clock(settings.clock())
                .diagnostician(knowledge());
        if (settings.client().dns() != Dns.SYSTEM) {
            // A client with names of its own does not mean those of the name servers of this machine.
            doctor.freshNames(settings.client().dns());
        }
        if (step.compareTo(ConnectionStep.LOGIN) >= 0) {
            account.credential().ifPresent(doctor::credential);
            account.userName().ifPresent(doctor::user);
        }
        if (settings.privateAllowed()) {
            doctor.allowPrivateAddresses();
        }
        try {
            return doctor.build();
        } catch (IllegalStateException nobodyKnows) {
            LOG.debug("The step {} is not looked at again: {}", step, nobodyKnows.getMessage());
            return null;
        }
    }

    private Diagnostician knowledge() {
        Diagnostician known = diagnostician;
        if (known == null) {
            known = Diagnostician.of(List.of(new AccountKnowledge(settings.account())));
            diagnostician = known;
        }
        return known;
    }

    private ExaminationListener telling(ConnectionStep step) {
        return new ExaminationListener() {
            @Override
            public void chosen(int number, Experiment experiment, String reason) {
                listener.examining(step, experiment);
            }

            @Override
            public void made(Step experiment) {
                listener.examined(step, experiment);
            }
        };
    }
}
