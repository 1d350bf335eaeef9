package org.chancery.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overlays of {@code k8s}: what Kubernetes is told to run, and how it is held in. */
class OverlaysTest {

    private static final Map<String, Overlay> OVERLAYS = new HashMap<>();

    /** Each is rendered, and read strictly, once. */
    @BeforeAll
    static void render() throws IOException, InterruptedException {
        for (String name : List.of("base", "single", "cluster")) {
            OVERLAYS.put(name, Overlay.render(name));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "single", "cluster"})
    void noPodRunsAsRootOrMayBecomeMoreThanItIs(String name) {
        Overlay overlay = OVERLAYS.get(name);
        assertThat(overlay.pods()).hasSize(2);
        for (PodTemplateSpec pod : overlay.pods()) {
            PodSpec spec = pod.getSpec();
            assertThat(spec.getAutomountServiceAccountToken()).isFalse();
            assertThat(spec.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(spec.getSecurityContext().getRunAsUser()).isPositive();
            assertThat(spec.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(spec.getHostNetwork()).isNull();
            assertThat(spec.getHostPID()).isNull();
            assertThat(spec.getVolumes()).allMatch(volume -> volume.getHostPath() == null);
            for (Container container : spec.getContainers()) {
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                        .isFalse();
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                        .isTrue();
                assertThat(container.getSecurityContext().getCapabilities().getDrop())
                        .containsExactly("ALL");
                assertThat(container.getSecurityContext().getCapabilities().getAdd())
                        .isEmpty();
                assertThat(container.getResources().getLimits()).containsKey("memory");
                assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
                assertThat(container.getImage()).matches("registry\\.example\\.org/chancery:[0-9.]+");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "single", "cluster"})
    void theServerIsAskedWhetherItHasStartedIsAliveAndIsReadyOnThePortThatItIsReachedBy(String name) {
        Overlay overlay = OVERLAYS.get(name);
        PodTemplateSpec pod = overlay.servers().get(0);
        Container server = pod.getSpec().getContainers().get(0);

        assertThat(path(server.getStartupProbe())).isEqualTo("/q/health/started");
        assertThat(path(server.getLivenessProbe())).isEqualTo("/q/health/live");
        assertThat(path(server.getReadinessProbe())).isEqualTo("/q/health/ready");
        Service service = overlay.all(Service.class).get(0);
        assertThat(pod.getMetadata().getLabels())
                .containsAllEntriesOf(service.getSpec().getSelector());
        assertThat(service.getSpec().getPorts().get(0).getTargetPort().getStrVal())
                .isEqualTo(server.getPorts().get(0).getName());
    }

    private static String path(Probe probe) {
        HTTPGetAction get = probe.getHttpGet();
        assertThat(get.getPort().getStrVal()).isEqualTo("http");
        return get.getPath();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "single", "cluster"})
    void everyPodIsUnderAPolicyThatTellsWhomItMayAskAndWhoMayAskIt(String name) {
        Overlay overlay = OVERLAYS.get(name);
        for (PodTemplateSpec pod : overlay.pods()) {
            List<NetworkPolicy> policies = overlay.all(NetworkPolicy.class).stream()
                    .filter(policy -> pod.getMetadata()
                            .getLabels()
                            .entrySet()
                            .containsAll(policy.getSpec()
                                    .getPodSelector()
                                    .getMatchLabels()
                                    .entrySet()))
                    .toList();
            assertThat(policies)
                    .anyMatch(policy ->
                            Set.copyOf(policy.getSpec().getPolicyTypes()).equals(Set.of("Ingress", "Egress")));
            assertThat(policies)
                    .flatExtracting(policy -> policy.getSpec().getIngress())
                    .allMatch(rule -> !rule.getFrom().isEmpty());
            assertThat(policies)
                    .flatExtracting(policy -> policy.getSpec().getEgress())
                    .allMatch(
                            rule -> !rule.getTo().isEmpty() && !rule.getPorts().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "cluster"})
    void serversWithoutAStateOfTheirOwnAreAtLeastTwoAndOneAtATimeIsTakenAway(String name) {
        Overlay overlay = OVERLAYS.get(name);
        Deployment deployment = overlay.all(Deployment.class).get(0);
        HorizontalPodAutoscaler scaling =
                overlay.all(HorizontalPodAutoscaler.class).get(0);
        PodDisruptionBudget budget = overlay.all(PodDisruptionBudget.class).get(0);

        assertThat(overlay.all(StatefulSet.class)).isEmpty();
        assertThat(deployment.getSpec().getTemplate().getSpec().getVolumes())
                .allMatch(volume -> volume.getEmptyDir() != null);
        assertThat(deployment.getSpec().getReplicas())
                .as("a number here would undo the autoscaler's")
                .isNull();
        assertThat(scaling.getSpec().getMinReplicas()).isGreaterThanOrEqualTo(2);
        assertThat(scaling.getSpec().getScaleTargetRef().getName())
                .isEqualTo(deployment.getMetadata().getName());
        assertThat(budget.getSpec().getMaxUnavailable().getIntVal()).isOne();
        assertThat(budget.getSpec().getSelector().getMatchLabels())
                .isEqualTo(deployment.getSpec().getSelector().getMatchLabels());
        assertThat(environment(deployment.getSpec().getTemplate())).containsKey("QUARKUS_NEO4J_URI");
    }

    @Test
    void aSingleServerKeepsItsDatabaseOnAVolumeAndIsNeverMoreThanOne() {
        Overlay single = OVERLAYS.get("single");
        StatefulSet server = single.all(StatefulSet.class).get(0);

        assertThat(single.all(Deployment.class)).isEmpty();
        assertThat(single.all(HorizontalPodAutoscaler.class)).isEmpty();
        assertThat(server.getSpec().getReplicas()).isOne();
        assertThat(environment(server.getSpec().getTemplate())).doesNotContainKey("QUARKUS_NEO4J_URI");
        VolumeMount data = server.getSpec().getTemplate().getSpec().getContainers().get(0).getVolumeMounts().stream()
                .filter(mount -> environment(server.getSpec().getTemplate())
                        .get("CHANCERY_DATA_DIR")
                        .startsWith(mount.getMountPath() + "/"))
                .findFirst()
                .orElseThrow();
        assertThat(server.getSpec().getVolumeClaimTemplates())
                .anyMatch(claim -> claim.getMetadata().getName().equals(data.getName()));
    }

    @Test
    void aClusterIsSpokenToByRouting() {
        assertThat(environment(OVERLAYS.get("cluster").servers().get(0)).get("QUARKUS_NEO4J_URI"))
                .startsWith("neo4j://");
    }

    @Test
    void aBackupIsMadeEachNight() {
        CronJob backup = OVERLAYS.get("single").all(CronJob.class).get(0);
        assertThat(backup.getSpec().getSchedule()).matches("\\d+ \\d+ \\* \\* \\*");
        assertThat(backup.getSpec().getConcurrencyPolicy()).isEqualTo("Forbid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "single", "cluster"})
    void everySettingIsOneThatTheReadmeNames(String name) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(environment(OVERLAYS.get(name).servers().get(0)).keySet())
                .isNotEmpty()
                .allMatch(setting -> readme.contains("`" + setting + "`"), "stands in README.md");
    }

    private static Map<String, String> environment(PodTemplateSpec pod) {
        return pod.getSpec().getContainers().get(0).getEnv().stream()
                .collect(Collectors.toMap(EnvVar::getName, EnvVar::getValue));
    }
}
