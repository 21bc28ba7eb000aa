export declare const limits: {
  held: string;
  reasons: {
    silent: string;
    fallen: string;
    halved: string;
    loyalty: string;
    neverAsked: string;
    askedLongAgo: string;
    hostile: string;
    problem: string;
    contractEnds: string;
    contractNotice: string;
    contractOver: string;
    renewal: string;
    renewalOver: string;
  };
};
export type LimitsText = typeof limits;
